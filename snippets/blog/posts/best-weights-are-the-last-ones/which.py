import copy

import numpy as np
import torch

model = torch.nn.Linear(2, 1)
live, weight = model.weight.detach().numpy(), model.weight
for text in ("model.state_dict()['weight']",
             "copy.copy(model.state_dict())['weight']",
             "weight.detach().numpy()", "weight.numpy(force=True)",
             "weight.detach().cpu().numpy()",
             "copy.deepcopy(model.state_dict())['weight']",
             "weight.numpy(force=True).copy()"):
    print(np.shares_memory(live, eval(text)), text)
