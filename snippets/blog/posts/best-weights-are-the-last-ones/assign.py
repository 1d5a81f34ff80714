import copy

import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
saved = copy.deepcopy(model.state_dict())

for assign in False, True:
    model.load_state_dict(saved, assign=assign)
    torch.nn.init.constant_(model.weight, 7)
    print(f"assign={assign}:", saved["weight"].tolist())
