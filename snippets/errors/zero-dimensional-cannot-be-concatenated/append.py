import numpy as np
import torch

history = torch.tensor([0.9, 0.7])
loss = torch.tensor(0.5)
try:
    torch.cat([history, loss])
except RuntimeError as error:
    print(error)
print(torch.cat([history, loss.reshape(1)]))
print(np.append(history, loss))
