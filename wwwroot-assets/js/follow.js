/** Goes to an address as a press on a link does, within the circuit where there is one. `made` is told of the link before it is pressed. */
export function follow(href, made = () => {}) {
    const link = Object.assign(document.createElement("a"), { href, hidden: true });
    document.body.append(link);
    made(link);
    link.click();
    link.remove();
}
