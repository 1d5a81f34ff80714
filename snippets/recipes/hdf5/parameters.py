import h5py
import torch

layer, other = torch.nn.Linear(3, 2), torch.nn.Linear(3, 2)
with h5py.File("data.h5", "w") as file:
    for name, tensor in layer.state_dict().items():
        file[name] = tensor
    with torch.no_grad():
        file["weight"].read_direct(other.weight.numpy())
    print(other.weight.equal(layer.weight))
    file["again"] = layer.weight
