import torch

for name in "asarray", "from_dlpack", "frombuffer", "compile", "uint16":
    print(name, hasattr(torch, name))
