import torch

layer = torch.nn.Linear(2, 1, device="meta")
state = {"weight": torch.ones(1, 2), "bias": torch.ones(1)}
layer.load_state_dict(state)
layer.weight.numpy(force=True)
