import numpy as np
import torch

model = torch.nn.Linear(3, 1)
batch = torch.from_numpy(np.ones((2, 3), dtype=np.float32))
model.to("meta")
batch.to("meta")
print(model.weight.device, batch.device)

batch = batch.to(model.weight.device)
print(model(batch).device)
