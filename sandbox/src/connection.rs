//! TCP connections that a request can abort, because the sandbox has to be able to really reset one.

use axum::extract::Request;
use axum::extract::connect_info::Connected;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use axum::serve::IncomingStream;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Ends every connection after its first response. Otherwise a browser whose connection is reset after an earlier use
/// sends the request again by itself, even a POST, and nobody would notice a fault that was ordered once.
pub async fn for_one_request(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Accepts connections that carry an [`AbortSwitch`].
#[derive(Debug)]
pub struct Listener(TcpListener);

impl Listener {
    /// Wraps a listener that is bound already.
    pub fn new(listener: TcpListener) -> Self {
        Self(listener)
    }
}

impl axum::serve::Listener for Listener {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        loop {
            match self.0.accept().await {
                Ok((stream, peer)) => {
                    // Answers are small and must not be delayed.
                    let _ = stream.set_nodelay(true);
                    return (Connection { stream, switch: AbortSwitch::default() }, peer);
                }
                // There are probably no file descriptors left. Connections that end free some.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

/// Aborts the connection of a request in place of an answer.
#[derive(Debug, Clone, Default)]
pub struct AbortSwitch(Arc<AtomicBool>);

impl AbortSwitch {
    /// Nothing more is sent, and the peer sees a reset.
    pub fn abort(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn is_on(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

impl Connected<IncomingStream<'_, Listener>> for AbortSwitch {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        stream.io().switch.clone()
    }
}

/// A TCP connection that fails as soon as its switch is on.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    switch: AbortSwitch,
}

impl Connection {
    fn ensure_not_aborted(&self) -> io::Result<()> {
        if !self.switch.is_on() {
            return Ok(());
        }
        // Closing a socket without lingering sends RST in place of FIN.
        socket2::SockRef::from(&self.stream).set_linger(Some(Duration::ZERO))?;
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl AsyncRead for Connection {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.ensure_not_aborted()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.ensure_not_aborted()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.ensure_not_aborted()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
