"use strict";

/** What all pages share. Text from the data becomes text nodes and attribute values, never markup. */
const Page = (() => {

    /** The data block of that id, parsed. */
    const data = id => JSON.parse(document.getElementById(id).textContent);

    /** The data block of that id, unpacked and parsed. */
    const packed = async id => {
        const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), character => character.charCodeAt(0));
        return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
    };

    /**
     * A new element.
     *
     * @param tag its name, with classes after dots: "span.chip.on"
     * @param attributes name to value; null, undefined and false leave the attribute away, true writes it empty
     * @param children texts and nodes; null and undefined are left away
     */
    const element = (tag, attributes = {}, ...children) => {
        const [name, ...classes] = tag.split(".");
        const made = document.createElement(name);
        if (classes.length > 0) {
            made.className = classes.join(" ");
        }
        for (const [key, value] of Object.entries(attributes)) {
            if (value !== null && value !== undefined && value !== false) {
                made.setAttribute(key, value === true ? "" : String(value));
            }
        }
        made.append(...children.filter(child => child !== null && child !== undefined).map(shown));
        return made;
    };

    const shown = child => typeof child === "string" ? visible(child) : child;

    /**
     * Text as it may be shown: characters that turn the direction of what stands around them, and controls, become the
     * replacement character, one for one, so that offsets stay.
     */
    const visible = text => text
        .replace(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, "\uFFFD");

    /** The address, if it leads to the web; null for any other scheme and for what is no address. */
    const webAddress = text => {
        if (typeof text !== "string" || !/^https?:\/\//i.test(text.trim())) {
            return null;
        }
        try {
            return new URL(text.trim()).href;
        } catch {
            return null;
        }
    };

    /** A link that tells the other side nothing, or the mere children if the address is none. */
    const link = (address, ...children) => {
        const href = webAddress(address);
        return href === null
            ? element("span", {}, ...children)
            : element("a", {href, rel: "noopener noreferrer", target: "_blank"}, ...children);
    };

    return {data, packed, element, visible, webAddress, link};
})();
