import torch
from scipy.io import loadmat, savemat

savemat("m.mat", {"x": torch.arange(6.0).reshape(2, 3)})
x = torch.from_numpy(loadmat("m.mat")["x"])
print(x)
