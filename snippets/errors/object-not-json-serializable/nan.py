import json

import torch

loss = torch.tensor(float("nan")).item()
print(json.dumps({"loss": loss}))
try:
    json.dumps({"loss": loss}, allow_nan=False)
except ValueError as error:
    print(str(error).split(":")[0])
