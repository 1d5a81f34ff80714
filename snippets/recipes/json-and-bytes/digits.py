import json

import torch

scores = torch.tensor([0.1, 0.25])
print(json.dumps(scores.tolist()))
print(json.dumps(scores.round(decimals=4).tolist()))
print(json.dumps(scores.double().round(decimals=4).tolist()))
