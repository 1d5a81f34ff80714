import numpy as np
import torch

model = torch.nn.Sequential(
    torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3))
np.savez("model.npz", **{
    name: v.numpy() for name, v in model.state_dict().items()})

w = np.load("model.npz")
x = np.random.default_rng(0).random((5, 4), dtype=np.float32)
hidden = np.maximum(x @ w["0.weight"].T + w["0.bias"], 0)
scores = hidden @ w["2.weight"].T + w["2.bias"]

expected = model(torch.from_numpy(x)).detach().numpy()
print(scores.shape, np.allclose(scores, expected, atol=1e-5))
