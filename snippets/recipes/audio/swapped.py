import soundfile
import torch

clip = torch.zeros(2, 100)
soundfile.write("short.wav", clip.numpy(), 8000)
info = soundfile.info("short.wav")
print(info.channels, "channels,", info.frames, "frames")

second = torch.zeros(2, 8000)
soundfile.write("long.wav", second.numpy(), 8000)
