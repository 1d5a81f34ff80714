import torch
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("log") as writer:
    for value in torch.ones(2), [1.0], None, torch.tensor(1j):
        try:
            writer.add_scalar("loss", value)
        except Exception as error:
            message = " ".join(str(error).split())
            print(f"{type(error).__name__}: {message}")
