import pathlib

import torch

torch.save(torch.ones(100), "model.pt")
data = pathlib.Path("model.pt").read_bytes()
pathlib.Path("model.pt").write_bytes(data[:-100])
torch.load("model.pt")
