import json

import torch

print(json.dumps({"scores": torch.tensor([0.25, 0.75])}, default=str))
