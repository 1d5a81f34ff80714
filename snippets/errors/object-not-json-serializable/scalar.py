import json

import torch

losses = torch.tensor([0.5, 0.25]).numpy()
json.dumps({"loss": losses[0]})
