import logging
import warnings

import onnx
import torch
from onnx.numpy_helper import to_array

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
layer, x = torch.nn.Linear(3, 3), torch.ones(2, 4, 3)
torch.onnx.export(layer, (x,), "layer.onnx", verbose=False)
graph = onnx.load("layer.onnx").graph
state = {p.name: torch.tensor(to_array(p)) for p in graph.initializer}
print({name: list(weight.shape) for name, weight in state.items()})
print(torch.equal(state["val_0"], layer.weight.T))
