// The texts that stand out too little from what is behind them, for WCAG 2.2, 1.4.3: 4.5 to 1 for text of this size.
// Colours go through a canvas, which mixes and layers them.
(() => {
    const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    const over = layers => {
        canvas.clearRect(0, 0, 1, 1);
        layers.forEach(layer => { canvas.fillStyle = layer; canvas.fillRect(0, 0, 1, 1); });
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
        .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const poor = [];
    const check = (node, style) => {
        const behind = [];
        for (let at = node; at; at = at.parentElement) {
            behind.unshift(getComputedStyle(at).backgroundColor);
        }
        const [a, b] = [luminance(over(behind)), luminance(over([...behind, style.color]))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) {
            poor.push(node.className + " " + node.textContent.slice(0, 20) + " " + ratio.toFixed(2));
        }
    };
    document.querySelectorAll("body *").forEach(node => {
        if (node.checkVisibility() && [...node.childNodes].some(c => c.nodeType === 3 && c.data.trim() !== "")) {
            check(node, getComputedStyle(node));
        }
        if (node.dataset.tag) {
            check(node, getComputedStyle(node, "::before"));
        }
    });
    return poor;
})()
