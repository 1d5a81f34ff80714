import torch
from scipy.io import loadmat, savemat

savemat("m.mat", {"mask": torch.tensor([True, False, True]),
                  "half": torch.ones(3, dtype=torch.float16),
                  "whole": torch.tensor([1, 2, 3])})
file = loadmat("m.mat", squeeze_me=True)
print([file[k].dtype.name for k in ("mask", "half", "whole")])
mask = torch.from_numpy(file["mask"]).bool()
print(torch.arange(3)[mask])
