import torch

names = """bool uint8 uint16 uint32 uint64 int8 int16 int32 int64
float16 float32 float64 complex64 complex128"""
shared = []
for name in names.split():
    tensor = torch.zeros(2, dtype=getattr(torch, name))
    array = tensor.numpy()
    back = torch.from_numpy(array)
    array[0] = 1
    if tensor[0] == back[0] == 1 and back.dtype == tensor.dtype:
        shared.append(name)
print(len(shared))
