import torch
from scipy.io import savemat, whosmat

model = torch.nn.Sequential(torch.nn.Linear(2, 1))
weights = {"layer_" + name.replace(".", "_"): values
           for name, values in model.state_dict().items()}
savemat("weights.mat", weights)
print(whosmat("weights.mat"))
