import logging
import warnings

import onnxruntime as ort
import torch

logging.disable(logging.WARNING)
warnings.simplefilter("ignore")
layer, x = torch.nn.Linear(3, 2).eval(), torch.ones(4, 3)
torch.onnx.export(layer, (x,), "layer.onnx", verbose=False)
session = ort.InferenceSession("layer.onnx")
[entry] = session.get_inputs()
print(entry.name, entry.type, entry.shape)
(y,) = session.run(None, {entry.name: x.numpy()})
print(torch.allclose(torch.from_numpy(y), layer(x), atol=1e-6))
