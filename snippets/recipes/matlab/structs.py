import torch
from scipy.io import loadmat, savemat

savemat("m.mat", {"s": {"a": torch.ones(2)},
                  "c": [torch.zeros(2), torch.ones(3)]})
file = loadmat("m.mat", simplify_cells=True)
print(torch.from_numpy(file["s"]["a"]))
print([torch.from_numpy(cell) for cell in file["c"]])
torch.from_numpy(loadmat("m.mat")["s"])
