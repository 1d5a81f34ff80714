import numpy as np
import onnxruntime as ort
import torch
from onnx.parser import parse_model

model = parse_model("""<ir_version: 10, opset_import: ["" : 20]>
twice (float[n] x) => (float[n] y) { y = Add(x, x) }""")
session = ort.InferenceSession(model.SerializeToString())
x = bound = torch.ones(2)
binding = session.io_binding()
binding.bind_input("x", "cpu", 0, np.float32, x.shape, x.data_ptr())
binding.bind_output("y")
x = x + 10
session.run_with_iobinding(binding)
print(x, bound, *binding.copy_outputs_to_cpu())
