import torch

state = torch.nn.Linear(2, 1).state_dict()
arrays = {name: t.numpy() for name, t in state.items()}
print({name: array.shape for name, array in arrays.items()})
