import torch
from scipy.io import loadmat, savemat

savemat("m.mat", {"vector": torch.arange(3.0),
                  "number": torch.tensor(5.0),
                  "column": torch.zeros(3, 1)})
for squeeze in (False, True):
    file = loadmat("m.mat", squeeze_me=squeeze)
    for name in ("vector", "number", "column"):
        print(name, getattr(file[name], "shape", file[name]))
