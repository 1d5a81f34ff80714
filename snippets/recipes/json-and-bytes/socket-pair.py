import socket

import torch

sender, receiver = socket.socketpair()
tensor = torch.tensor([[1.5, 2.0], [3.0, 4.0]])
sender.sendall(tensor.numpy())

received = torch.empty(2, 2)
with receiver.makefile("rb") as stream:
    print(stream.readinto(received.numpy()), received.nbytes)
print(received)
