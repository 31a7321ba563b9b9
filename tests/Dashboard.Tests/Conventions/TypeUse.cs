using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace Dashboard.Tests.Conventions;

/// <summary>Which types of its own assembly a compiled type uses: what it is, holds, takes, answers and calls, and what is written on it.</summary>
internal static class TypeUse
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly FrozenDictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value & 0xFFFF);

    /// <summary>The types that a type and those within it use.</summary>
    public static IReadOnlySet<Type> Of(Type type) =>
        Seen(type).OfType<Type>().SelectMany(Parts).Where(used => used.Assembly == type.Assembly).ToHashSet();

    private static IEnumerable<Type?> Seen(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. Written(type),
        .. type.GetGenericArguments().SelectMany(argument => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : []),
        .. type.GetFields(Own).SelectMany(field => (Type?[])[field.FieldType, .. Written(field)]),
        .. type.GetProperties(Own).SelectMany(Written),
        .. type.GetMethods(Own).SelectMany(method => (Type?[])[method.ReturnType, .. Seen(method)]),
        .. type.GetConstructors(Own).SelectMany(Seen),
        .. type.GetNestedTypes(Own).SelectMany(Seen),
    ];

    private static IEnumerable<Type?> Seen(MethodBase method) =>
    [
        .. Written(method),
        .. method.GetParameters().SelectMany(parameter => (Type?[])[parameter.ParameterType, .. Written(parameter)]),
        .. method.GetMethodBody() is { } body ? (Type?[])[.. body.LocalVariables.Select(local => local.LocalType), .. Called(method, body.GetILAsByteArray()!)] : [],
    ];

    /// <summary>The attributes, and the types that they name.</summary>
    private static IEnumerable<Type?> Written(ICustomAttributeProvider on) => (on switch
    {
        MemberInfo member => member.CustomAttributes,
        ParameterInfo parameter => parameter.CustomAttributes,
        _ => [],
    }).SelectMany(attribute => (Type?[])[attribute.AttributeType, .. attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).Select(argument => argument.Value as Type)]);

    private static IEnumerable<Type?> Called(MethodBase method, byte[] body)
    {
        var (ofType, ofMethod) = (method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : []);
        for (var at = 0; at < body.Length;)
        {
            var code = Codes[body[at] == 0xFE ? 0xFE00 | body[at + 1] : body[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var type in Members(method.Module.ResolveMember(BitConverter.ToInt32(body, at), ofType, ofMethod)))
                {
                    yield return type;
                }
            }

            at += Length(code.OperandType, body, at);
        }
    }

    private static IEnumerable<Type?> Members(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType],
        MethodInfo method => [method.DeclaringType, method.ReturnType, .. method.GetGenericArguments()],
        _ => [member?.DeclaringType],
    };

    private static int Length(OperandType operand, byte[] body, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(body, at)),
        _ => 4,
    };

    /// <summary>The type, and those that it is made of.</summary>
    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericParameter: true } => [],
        { IsGenericType: true } => [type, .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };
}
