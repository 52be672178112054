"""The files that the module `encoder` reads."""

from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .decoding import Settings
from .network import WIDTH, Network
from .windows import TAGGER_LABELS

OPSET = 17


class _Tagger(nn.Module):
    def __init__(self, network: Network):
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        hidden = self.network.read(ids, case, quote, mask)
        return hidden, torch.softmax(self.network.tag(hidden, mask), -1)


class _Linker(nn.Module):
    def __init__(self, network: Network):
        super().__init__()
        self.network = network

    def forward(self, hidden: Tensor, mark: Tensor, p1: Tensor, mask: Tensor) -> Tensor:
        return torch.softmax(self.network.link(hidden, mark, p1, mask), -1)


def write(network: Network, vocabulary: dict[str, int], settings: Settings, tuned_on: str, folder: Path) -> None:
    """Writes both networks in 32 and in 8 bits, the vocabulary and the thresholds."""
    network.eval()
    folder.mkdir(parents=True, exist_ok=True)
    ids = torch.ones(2, 40, dtype=torch.long)
    _export(_Tagger(network), (ids, ids, ids, ids), ["ids", "case", "quote", "mask"], ["hidden", "p1"], folder / "encoder.onnx")
    hidden, tags = torch.rand(2, 40, WIDTH), torch.rand(2, 40, TAGGER_LABELS)
    _export(_Linker(network), (hidden, ids, tags, ids), ["hidden", "mark", "p1", "mask"], ["p2"], folder / "linker.onnx")
    for name in ("encoder", "linker"):
        quantize_dynamic(
            folder / f"{name}.onnx", folder / f"{name}.int8.onnx", weight_type=QuantType.QInt8, per_channel=True
        )
    pieces = sorted(vocabulary, key=vocabulary.get)
    (folder / "vocabulary.txt").write_text("".join(piece + "\n" for piece in pieces), encoding="utf-8", newline="\n")
    (folder / "decoding.properties").write_text(_properties(settings, tuned_on), encoding="utf-8", newline="\n")


def _export(module: nn.Module, inputs: tuple[Tensor, ...], names: list[str], outputs: list[str], file: Path) -> None:
    axes = {name: {0: "batch", 1: "length"} for name in names + outputs}
    module.eval()
    torch.onnx.export(
        module,
        inputs,
        str(file),
        dynamo=False,
        opset_version=OPSET,
        input_names=names,
        output_names=outputs,
        dynamic_axes=axes,
    )


def _properties(settings: Settings, tuned_on: str) -> str:
    return f"""# How attributions are made from what the networks say. Tuned for the attribution F1 on {tuned_on}.

# Added to the log probability of the two cue labels when candidates are looked for: rather too many, the linker drops some.
cue-bias = {settings.cue_bias}
# Added to the log probabilities of a candidate's source and content labels.
source-bias = {settings.source_bias}
content-bias = {settings.content_bias}
# The least product of the linker's P(real cue) and the tagger's P(cue) to the power of cue-weight.
threshold = {settings.threshold}
cue-weight = {settings.cue_weight}
# A candidate without a source takes the likeliest words near by, if they are sources with at least this probability.
source-fallback = {settings.source_fallback}
"""
