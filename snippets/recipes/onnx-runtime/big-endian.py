import numpy as np
import onnxruntime as ort
from onnx.parser import parse_model

model = parse_model("""<ir_version: 10, opset_import: ["" : 20]>
twice (int32[n] x) => (int32[n] y) { y = Add(x, x) }""")
session = ort.InferenceSession(model.SerializeToString())
array = np.arange(3, dtype=">i4")
print(session.run(None, {"x": array})[0])
print(session.run(None, {"x": array.astype(np.int32)})[0])
