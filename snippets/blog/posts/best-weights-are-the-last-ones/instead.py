import copy

import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
deep = copy.deepcopy(model.state_dict())
clones = {k: v.clone() for k, v in model.state_dict().items()}
arrays = {k: v.numpy(force=True).copy()
          for k, v in model.state_dict().items()}
torch.nn.init.constant_(model.weight, 7)
print(deep["weight"], clones["weight"], arrays["weight"])
