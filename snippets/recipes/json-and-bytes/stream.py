import io
import socket

import numpy as np

file = io.BytesIO()
np.save(file, np.arange(3))
sender, receiver = socket.socketpair()
sender.sendall(file.getvalue())
np.load(receiver.makefile("rb"))
