import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
model = torch.nn.Linear(2, 1).to(device)
array = np.ones((4, 2), dtype=np.float32)
output = model(torch.from_numpy(array).to(device))
print(output.detach().cpu().numpy().shape)
