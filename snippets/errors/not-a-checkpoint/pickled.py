import pickle

import torch

with open("a.pkl", "wb") as file:
    pickle.dump({"bias": [0.5, 2.0]}, file)
try:
    torch.load("a.pkl", weights_only=False)
except RuntimeError as error:
    print(error)
with open("a.pkl", "rb") as file:
    state = pickle.load(file)
torch.save({k: torch.tensor(v) for k, v in state.items()}, "a.pt")
print(torch.load("a.pt"))
