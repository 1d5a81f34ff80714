import logging
import warnings

import onnx
import torch
from onnx.numpy_helper import to_array

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
layer, x = torch.nn.Linear(3, 2), torch.ones(4, 3)
torch.onnx.export(layer, (x,), "layer.onnx", verbose=False)
graph = onnx.load("layer.onnx").graph
state = {p.name: torch.tensor(to_array(p)) for p in graph.initializer}
print(torch.nn.Linear(3, 2).load_state_dict(state))
print(torch.equal(state["weight"], layer.weight))
