import socket

import torch

sender, receiver = socket.socketpair()
tensor = torch.zeros(2, 3)
for data in (tensor, tensor.T.numpy()):
    try:
        sender.sendall(data)
    except (TypeError, ValueError, BufferError) as error:
        print(f"{type(error).__name__}: {error}")
sender.sendall(tensor.T.contiguous().numpy())
