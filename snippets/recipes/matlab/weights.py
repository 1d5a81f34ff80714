import torch
from scipy.io import savemat, whosmat

model = torch.nn.Sequential(torch.nn.Linear(2, 1))
weights = {k.replace(".", "_"): v for k, v in model.state_dict().items()}
savemat("weights.mat", {f"layer_{k}": v for k, v in weights.items()})
print(whosmat("weights.mat"))
