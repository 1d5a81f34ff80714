import ml_dtypes
import torch

def to_tensor(array):
    bits = array.view(f"u{array.itemsize}")
    return torch.from_numpy(bits).view(getattr(torch, array.dtype.name))

def to_array(tensor):
    unsigned = torch.uint16 if tensor.itemsize == 2 else torch.uint8
    name = str(tensor.dtype).removeprefix("torch.")
    bits = tensor.view(unsigned).numpy()
    return bits.view(getattr(ml_dtypes, name))

for dtype in [torch.bfloat16, torch.float8_e5m2]:
    print(repr(to_array(to_tensor(to_array(torch.ones(2).to(dtype))))))
