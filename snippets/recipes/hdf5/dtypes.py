import h5py
import torch

names = ["bool", "uint8", "uint16", "float16", "complex64", "bfloat16"]
with h5py.File("data.h5", "w") as file:
    for name in names:
        tensor = torch.ones(2, dtype=getattr(torch, name))
        try:
            file[name] = tensor
            back = torch.from_numpy(file[name][:])
            print(name, "->", file[name].dtype, "->", back.dtype)
        except TypeError as error:
            print(name, "->", error)
