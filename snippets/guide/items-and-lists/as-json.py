import json
import torch

tensor = torch.tensor([0.5, 1.5])
print(json.dumps({"mean": tensor.mean().item()}))
print(json.dumps(tensor.tolist()))
json.dumps(list(tensor.numpy()))
