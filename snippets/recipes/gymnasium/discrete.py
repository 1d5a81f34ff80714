import gymnasium as gym
import torch

env = gym.make("CartPole-v1")
env.reset(seed=0)
action = torch.tensor(1)
for accepted in (action.item(), action.numpy()):
    print(type(accepted).__name__, env.step(accepted)[1])
env.step(action)
