import numpy as np
import torch

pairs = """int64 float32, int16 float16, int64 complex64, uint8 int8,
uint16 float32, uint16 int32, uint16 uint8"""
print("| operands | NumPy | PyTorch |", "| --- | --- | --- |", sep="\n")
for pair in pairs.split(","):
    left, right = (np.ones(1, dtype=name) for name in pair.split())
    try:
        product = torch.from_numpy(left) * torch.from_numpy(right)
        answer = f"`{product.dtype}`"
    except RuntimeError:
        answer = "raises"
    print(f"| `{left.dtype}`, `{right.dtype}` "
          f"| `{(left * right).dtype}` | {answer} |")
