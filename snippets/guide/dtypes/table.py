import torch

names = """bool uint8 uint16 uint32 uint64 int8 int16 int32 int64
float16 float32 float64 complex64 complex128"""
print("| PyTorch | also | NumPy | in messages | bytes |")
print("| --- | --- | --- | --- | --- |")
for name in names.split():
    tensor = torch.empty(0, dtype=getattr(torch, name))
    array = tensor.numpy()
    also = [f"`torch.{key}`" for key, value in vars(torch).items()
            if value is tensor.dtype and key != name]
    word = tensor.type().removeprefix("torch.").removesuffix("Tensor")
    print(f"| `{tensor.dtype}` | {', '.join(also)} | `{array.dtype}` "
          f"| {word} | {array.itemsize} |")
