import logging
import warnings

import onnx
import torch

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
layers = torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2)
model, x = torch.nn.Sequential(*layers).eval(), torch.ones(1, 1, 5, 5)
torch.onnx.export(model, (x,), "model.onnx", verbose=False)
graph = onnx.load("model.onnx").graph
print([proto.name for proto in graph.initializer])
print(list(model.state_dict()))
