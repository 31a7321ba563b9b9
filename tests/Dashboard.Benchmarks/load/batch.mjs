// What a render batch says: its strings, by the table at its end (Microsoft.AspNetCore.Components.Server's RenderBatchWriter).
/** All strings of a batch. */
export function strings(data) {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const table = bytes.readInt32LE(bytes.length - 4);
  return Array.from({ length: (bytes.length - 20 - table) / 4 }, (_, nth) => stringAt(bytes, bytes.readInt32LE(table + 4 * nth)));
}

function stringAt(bytes, at) {
  let length = 0, shift = 0, byte;
  do {
    byte = bytes[at++];
    length |= (byte & 127) << shift;
    shift += 7;
  } while (byte & 128);
  return bytes.toString('utf8', at, at + length);
}
