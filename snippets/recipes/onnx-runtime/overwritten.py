import onnxruntime as ort
import torch
from onnx.parser import parse_model

model = parse_model("""<ir_version: 10, opset_import: ["" : 20]>
twice (float[n] x) => (float[n] y) { y = Add(x, x) }""")
session = ort.InferenceSession(model.SerializeToString())
binding = session.io_binding()
binding.bind_output("y")
collected = []
for x in (torch.ones(2), torch.full((2,), 7.0)):
    binding.bind_cpu_input("x", x.numpy())
    session.run_with_iobinding(binding)
    collected.append(torch.from_dlpack(binding.get_outputs()[0]))
print(collected)
