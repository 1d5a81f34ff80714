import json

import torch

tensor = torch.tensor([[1.5, 2.0], [3.0, 4.0]])
text = json.dumps({"x": tensor.tolist()})
back = torch.tensor(json.loads(text)["x"])

print(text)
print(back)
