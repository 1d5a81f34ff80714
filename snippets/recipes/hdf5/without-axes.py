import h5py
import torch

norm = torch.nn.BatchNorm1d(3)
with h5py.File("norm.h5", "w") as file:
    for name, tensor in norm.state_dict().items():
        file[name] = tensor
    state = {n: torch.from_numpy(file[n][...]) for n in file}
    print(norm.load_state_dict(state))
    print(state["num_batches_tracked"])
    file["num_batches_tracked"][:]
