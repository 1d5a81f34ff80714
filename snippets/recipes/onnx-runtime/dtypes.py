import torch
from onnxruntime import OrtValue

routes = {
    "DLPack": OrtValue.from_dlpack,
    "NumPy": lambda t: OrtValue.ortvalue_from_numpy(t.numpy()),
}
for name in ("float16", "bool", "bfloat16"):
    for route, convert in routes.items():
        tensor = torch.ones(2, dtype=getattr(torch, name))
        try:
            back = torch.from_dlpack(convert(tensor)).dtype
            print(name, "by", route, "comes back as", back)
        except (RuntimeError, TypeError):
            print(name, "by", route, "is refused")
