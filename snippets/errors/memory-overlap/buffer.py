import torch

layer = torch.nn.Module()
layer.register_buffer("scale", torch.ones(1, 3).expand(2, 3))
print(layer.scale.stride())
layer.scale = layer.scale.clone()
layer.load_state_dict({"scale": torch.zeros(2, 3)})
print(layer.scale)
